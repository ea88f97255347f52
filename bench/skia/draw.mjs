// Draws the shapes of a file with Skia, as often as the bench asks on standard input, and answers with the time of each.
// A request is "<what> <width>"; an answer is "<milliseconds> <bytes>".
import { createCanvas, Path2D } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { crc32, deflateSync } from 'node:zlib';

const drawing = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const shape of drawing.shapes) shape.path = new Path2D(shape.d);
const canvases = new Map();

function canvasOf(width) {
  if (!canvases.has(width)) {
    const canvas = createCanvas(width, Math.round((width * drawing.height) / drawing.width));
    canvases.set(width, { canvas, context: canvas.getContext('2d') });
  }

  return canvases.get(width);
}

function draw(width) {
  const { canvas, context } = canvasOf(width);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(width / drawing.width, width / drawing.width);
  context.lineCap = context.lineJoin = 'round';
  for (const shape of drawing.shapes) {
    context.globalAlpha = shape.opacity;
    if (shape.fill) {
      context.fillStyle = shape.fill;
      context.fill(shape.path);
    }

    if (shape.stroke) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width;
      context.setLineDash(shape.dash);
      context.stroke(shape.path);
    }
  }

  // Skia records what it is told; a pixel that is read makes it draw.
  context.getImageData(0, 0, 1, 1);
  return canvas;
}

// The settings that suit flat colours, which the package itself does not offer: no filter, level 2.
function tuned(canvas) {
  const { width, height } = canvas;
  const pixels = canvas.data();
  const rows = Buffer.alloc(height * (width * 4 + 1));
  for (let y = 0; y < height; y++) pixels.copy(rows, y * (width * 4 + 1) + 1, y * width * 4, (y + 1) * width * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 2 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const works = {
  draw: (width) => { draw(width); return 0; },
  png: (width) => draw(width).toBuffer('image/png').length,
  tuned: (width) => tuned(draw(width)).length,
};

createInterface({ input: process.stdin }).on('line', (line) => {
  const [what, width] = line.split(' ');
  const from = process.hrtime.bigint();
  const bytes = (works[what] ?? works.draw)(Number(width));
  console.log(`${Number(process.hrtime.bigint() - from) / 1e6} ${bytes}`);
});
