import { expect } from '@open-wc/testing';
import { shrinkPhoto } from './shrink-photo.ts';

/** A picture that compresses badly, white but for a black corner at the top of its start. */
async function picture(width: number, height: number, type: string, quality = 0.95): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  const data = context.createImageData(width, height);
  let seed = 1;
  for (let at = 0; at < data.data.length; at += 4) {
    seed = (seed * 16_807) % 2_147_483_647;
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    const isCorner = x < width / 4 && y < height / 4;
    data.data.set(isCorner ? [0, 0, 0, 255] : [200 + (seed % 56), 200 + ((seed >> 8) % 56), 255, 255], at);
  }
  context.putImageData(data, 0, 0);
  return new Promise((done) => canvas.toBlob((blob) => done(blob!), type, quality));
}

/** The same JPEG with a camera's note that it was held upright: the picture has to be turned by a quarter to the right (EXIF orientation 6). */
async function turned(jpeg: Blob): Promise<Blob> {
  const exif = [
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ];
  return new Blob([await jpeg.slice(0, 20).arrayBuffer(), new Uint8Array(exif), await jpeg.slice(20).arrayBuffer()], {
    type: 'image/jpeg',
  });
}

/** Width, height, and whether the corners at the top are dark. */
async function look(file: Blob): Promise<{ size: number[]; isDark: boolean[] }> {
  const image = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const dark = (x: number): boolean => context.getImageData(x, 10, 1, 1).data[0]! < 100;
  return { size: [image.width, image.height], isDark: [dark(10), dark(image.width - 10)] };
}

describe('a photo made smaller', () => {
  it('is a JPEG under the size, of the same shape, by the same name', async () => {
    const png = new File([await picture(1600, 1200, 'image/png')], 'façade.png', { type: 'image/png' });
    const small = await shrinkPhoto(png, 700_000);
    expect(png.size).to.be.above(700_000);
    expect(small.size).to.be.below(700_001);
    expect([small.name, small.type]).to.deep.equal(['façade.jpg', 'image/jpeg']);
    const { size, isDark } = await look(small);
    expect(size[0]! / size[1]!).to.be.closeTo(4 / 3, 0.01);
    expect(isDark).to.deep.equal([true, false]);
  });

  it('stands upright as the camera noted', async () => {
    const jpeg = await turned(await picture(1200, 900, 'image/jpeg'));
    const { size: most } = await picture(1200, 900, 'image/jpeg', 0.75);
    const small = await shrinkPhoto(new File([jpeg], 'a.jpg', { type: 'image/jpeg' }), most);
    expect(small.size).to.be.below(jpeg.size);
    const { size, isDark } = await look(small);
    expect(size[1]! > size[0]!, `upright: ${size.join(' x ')}`).to.equal(true);
    expect(isDark, 'the corner went to the other side').to.deep.equal([false, true]);
  });

  it('stays as it is when it is small enough, no photo, broken, or cannot be made small enough', async () => {
    const file = (parts: BlobPart[], name: string, type: string): File => new File(parts, name, { type });
    const photo = file([await picture(200, 200, 'image/jpeg')], 'a.jpg', 'image/jpeg');
    const pdf = file(['%PDF-1.7', new Uint8Array(2000)], 'a.pdf', 'application/pdf');
    const broken = file(['no picture', new Uint8Array(2000)], 'a.jpg', 'image/jpeg');
    expect(await shrinkPhoto(photo, photo.size)).to.equal(photo);
    for (const each of [pdf, broken, photo]) expect(await shrinkPhoto(each, 100), each.name).to.equal(each);
  });
});
