import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Top-level folders that a copy omits: history, packages and the output of builds and tests. */
const LEFT_OUT = ['.git', '.cache', '.next', 'node_modules', 'out'];

/** A copy of the project's files, without its history, which tests may change and build. */
export class ProjectCopy {
  /** Copies the project. @param folder folder of the copy, which is emptied first */
  constructor(readonly folder: string) {
    rmSync(folder, { recursive: true, force: true });
    for (const name of readdirSync('.'))
      if (!LEFT_OUT.includes(name)) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /**
   * Replaces the first occurrence of a text in a file of the copy.
   * @throws Error where the file does not contain `before`
   */
  edit(file: string, before: string, after: string): void {
    const text = this.read(file);
    if (!text.includes(before)) throw new Error(`${file} holds no "${before}".`);
    this.write(file, text.replace(before, after));
  }

  /**
   * Runs a script of package.json in the copy.
   * @returns whether it passed, and everything that it printed
   */
  tryScript(script: string): { readonly passed: boolean; readonly output: string } {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script], { cwd: this.folder, encoding: 'utf8' });
    return { passed: status === 0, output: `${stdout}${stderr}` };
  }

  /** Runs a script of package.json in the copy, without a browser. @throws Error where the script fails */
  run(script: string, ...args: readonly string[]): void {
    execFileSync('npm', ['run', script, '--', ...args], {
      cwd: this.folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_CHROMIUM_PATH: 'none' },
    });
  }
}
