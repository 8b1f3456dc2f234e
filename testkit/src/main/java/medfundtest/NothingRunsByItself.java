package medfundtest;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * In tests followers and seal run when the test says so ({@code FollowerControl.drain()}, {@code Seal.now()}), and never in
 * the background. A test that wants them running sets the two properties itself.
 */
final class NothingRunsByItself implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "tests decide when things run",
                        Map.of("medfund.trail.follow.auto-start", "false", "medfund.trail.seal.auto-start", "false")));
    }
}
