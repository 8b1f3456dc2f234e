package medfundtest.violations.claims;

import org.springframework.stereotype.Component;

@Component
class BeanInTheRoot {}
