import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs packages of the system on Debian as root, where that takes one command.
 * @returns whether it was tried
 */
export function installOnDebian(...names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  for (const args of [['update'], ['install', '-y', ...names]]) {
    console.log(`${names.join(', ')}: missing; running: apt-get ${args.join(' ')}`);
    // RUNLEVEL keeps a newly installed server from starting.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    execFileSync('apt-get', args, { stdio: 'inherit', env });
  }
  return true;
}
