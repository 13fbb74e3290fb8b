// Stands where speech-dispatcher would: takes what Orca wants spoken over SSIP, whole and in order, and is at once done speaking.
import { createServer } from 'node:net';

const answers = {
  CANCEL: '210 OK CANCELED',
  STOP: '210 OK STOPPED',
  QUIT: '231 HAPPY HACKING',
  HISTORY: '245-1\r\n245 OK CLIENT ID SENT',
  GET: '251-0\r\n251 OK GET RETURNED',
};
const lists = {
  OUTPUT_MODULES: '250-ears\r\n250 OK MODULES LIST SENT',
  SYNTHESIS_VOICES: '249-ears\ten\tnone\r\n249 OK VOICE LIST SENT',
};
const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The words of an utterance, without marks. */
const plain = (ssml) =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp);/g, (entity) => entities[entity])
    .trim();

/**
 * Listens on a Unix socket.
 *
 * @param {string} path of the socket
 * @param {(text: string) => void} onSpeech called with each utterance
 */
export async function startSpeechServer(path, onSpeech) {
  let number = 0;
  const server = createServer((socket) => {
    let received = '';
    let isReceivingText = false;
    const say = (text) => socket.writable && socket.write(`${text}\r\n`);

    function spoken(text) {
      const id = ++number;
      if (text) onSpeech(text);
      say(`225-${id}\r\n225 OK MESSAGE QUEUED`);
      say(`701-${id}\r\n701-1\r\n701 BEGIN`);
      // python3-speechd drops an end that comes before it has registered its callback: no event tells when it has.
      setTimeout(() => say(`702-${id}\r\n702-1\r\n702 END`), 20);
    }

    socket.setEncoding('utf8');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received += chunk;
      for (;;) {
        const end = received.indexOf(isReceivingText ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const line = received.slice(0, end);
        received = received.slice(end + (isReceivingText ? 5 : 2));
        if (isReceivingText) {
          isReceivingText = false;
          spoken(plain(line));
          continue;
        }
        const [command, argument, rest] = line.split(' ');
        if (command === 'SPEAK') {
          isReceivingText = true;
          say('230 OK RECEIVING DATA');
        } else if (command === 'CHAR' || command === 'KEY') spoken([argument, rest].filter(Boolean).join(' '));
        else say(command === 'LIST' ? lists[argument] : (answers[command] ?? '208 OK SET'));
      }
    });
  });
  await new Promise((done, fail) => server.once('error', fail).listen(path, done));
  return { close: () => new Promise((done) => server.close(done)) };
}
