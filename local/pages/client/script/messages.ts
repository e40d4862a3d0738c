import type { CallError } from '../../api';

/** What a sidebar or dialog says to the page around it, and the answer. */
export type FrameMessage =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'close' }
  | { readonly type: 'focus editor' }
  | { readonly type: 'escape' }
  | { readonly type: 'size'; readonly width?: number; readonly height?: number };

export type FrameAnswer =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'answer'; readonly id: number; readonly error: CallError };
