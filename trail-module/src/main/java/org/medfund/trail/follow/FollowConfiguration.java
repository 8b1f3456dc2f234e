package org.medfund.trail.follow;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the followers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FollowSettings.class)
class FollowConfiguration {}
