import type { LocalWorkspace } from './local-workspace';

const MINUTE = 60_000;

/**
 * Notes that something was written into a file. To the minute, as Drive shows it, so that most writes change nothing
 * here; and it is Drive's note, which stays when a script's unsaved writes are lost.
 */
export function noteModified(workspace: LocalWorkspace, id: string): void {
  const now = workspace.clock.now().getTime();
  const file = workspace.files.get(id);
  if (file && minuteOf(now) > minuteOf(file.modified)) {
    workspace.files.change(id, { modified: now });
  }
}

function minuteOf(moment: number): number {
  return Math.floor(moment / MINUTE);
}
