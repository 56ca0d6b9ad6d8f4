/**
 * OpenSSH signatures with Ed25519 keys, by the JDK alone: {@code ssh-keygen -Y verify} accepts ours and we accept its own. After
 * OpenSSH's PROTOCOL.sshsig and PROTOCOL.key.
 */
package io.github.taipei1.bundle.sign;
