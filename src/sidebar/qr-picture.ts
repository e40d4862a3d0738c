import { qrCode } from './qr-code';

/** Light modules around the code, by which readers find it. */
const QUIET = 4;
/** Pixels of a module: sharp when printed an inch wide. */
const MODULE = 6;

/** The code of an address as a PNG in base64; blank for one that is too long. */
export function qrPicture(address: string): string {
  const cells = qrCode(address);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!cells || !context) return '';
  canvas.width = canvas.height = (cells.length + 2 * QUIET) * MODULE;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  cells.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) context.fillRect((x + QUIET) * MODULE, (y + QUIET) * MODULE, MODULE, MODULE);
    });
  });
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}
