package org.medfund;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Names the modules up to this one; there is nothing to start yet. */
@SpringBootApplication
@Modulithic(sharedModules = "kernel", systemName = "Medfund")
public class TestApplication {}
