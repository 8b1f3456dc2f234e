package org.medfund.accounting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.medfund.TestApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The module on a real PostgreSQL; all classes share one context and one database, and each test uses a region of its own.
 * Followers run when a test drains them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TestApplication.class, properties = "medfund.trail.follow.auto-start=false")
@AutoConfigureMockMvc
public @interface AccountingTest {}
