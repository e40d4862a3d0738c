import { LocalWorkspace } from '../../local/local-workspace';
import { projectOf } from '../../local/project';

function run(code: string, functionName = 'main') {
  return new LocalWorkspace(projectOf(code)).run({ user: 'ana@school.example', functionName });
}

describe('a script in the local workspace', () => {
  it('finds the language and nothing of the browser or of Node', () => {
    const outcome = run(`function main() {
      return ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'process', 'require', 'window', 'module']
        .filter((name) => typeof globalThis[name] !== 'undefined').join();
    }`);
    expect(outcome.value).toBe('');
  });

  it("keeps the workspace's time, also after its calls", () => {
    const workspace = new LocalWorkspace(
      projectOf('function main() { return new Date().toISOString(); }'),
    );
    workspace.clock.stopAt(new Date('2026-09-07T08:00:00Z'));
    const outcome = workspace.run({ user: 'ana@school.example', functionName: 'main' });
    expect(outcome.value).toBe('2026-09-07T08:00:00.000Z');
  });

  it('says which function is missing', () => {
    expect(run('', 'onOpen').error?.message).toBe('Script function not found: onOpen');
  });

  it('shows an error as the script threw it', () => {
    const outcome = run('function main() { throw new RangeError("too far"); }');
    expect(outcome).toMatchObject({
      ended: 'threw',
      error: { name: 'RangeError', message: 'too far' },
    });
  });
});
