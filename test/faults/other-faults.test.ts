import { quickLook } from './quick-look';

describe('another job that is cut off, refused or run beside another', () => quickLook(1));
