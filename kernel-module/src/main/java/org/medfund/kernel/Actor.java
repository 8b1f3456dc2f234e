package org.medfund.kernel;

/**
 * Who acts: in every command and every event. {@code personId} is the human being and not the login, so that maker and
 * checker can be told apart (S3-art11d); batch jobs act as named system actors.
 *
 * @param personId the person, or the name of the system job
 * @param org      the agency or institution that the person acts for
 * @param role     the role the person acts in
 * @param channel  how the command came in: {@code api}, {@code console}, {@code system}
 */
public record Actor(String personId, String org, String role, String channel) {

    public static Actor system(String job) {
        return new Actor(job, "medfund", "system", "system");
    }
}
