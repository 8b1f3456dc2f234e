package medfundtest.violations.kernel;

import org.springframework.jdbc.core.simple.JdbcClient;

record KernelThatKnowsSpring(JdbcClient jdbc) {}
