/** Longest sides in pixels, and qualities of JPEG, that are tried one after the other: what a page of text is still read at comes last. */
const tries = [
  [4000, 0.85],
  [2800, 0.85],
  [2000, 0.8],
  [1400, 0.7],
] as const;

/**
 * A photo in fewer bytes: a JPEG, upright as its camera noted, without what the camera wrote beside the picture (where it was taken, for one).
 * The same file when it is small enough, is no photo, or cannot be made small enough.
 *
 * @param most bytes
 */
export async function shrinkPhoto(file: File, most: number): Promise<File> {
  if (file.size <= most || !/^image\/(jpeg|png)$/.test(file.type)) return file;
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    // No picture that this browser can read: it goes as it is.
  });
  if (!image) return file;
  try {
    for (const [side, quality] of tries) {
      const blob = await drawn(image, Math.min(1, side / Math.max(image.width, image.height)), quality);
      if (blob && blob.size <= most)
        return new File([blob], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' });
    }
    return file;
  } finally {
    image.close();
  }
}

function drawn(image: ImageBitmap, scale: number, quality: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  // What is transparent would be black in a JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
}
