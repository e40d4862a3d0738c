/** Pixels of the picture for one of the drawing, so that it is sharp in print. */
const SHARP = 2;

/** A drawing as a PNG in base64, to go into a Doc. Rejects where the browser cannot draw it. */
export function svgPicture(svg: string, width: number, height: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error('Your browser could not draw the charts. Try again.'));
    const image = new Image();
    image.onerror = failed;
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = width * SHARP;
      canvas.height = height * SHARP;
      const context = canvas.getContext('2d');
      if (!context) return failed();
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      resolve(canvas.toDataURL('image/png').replace(/^.*,/, ''));
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
