// Serves the repositories of one folder over smart HTTP, to holders of one token, and counts the bytes of both ways.
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {join} from 'node:path';
import {BareRepository} from '../support/loopback/bare-repository.ts';
import {parseGitPath, serveGit} from '../support/loopback/smart-http.ts';

/** The password that git has to send. */
export const TOKEN = 'ghs_loopbackRevertToken';

/** A server for the repositories in a folder, each under its name: `FOLDER/NAME` answers at `/acme/NAME.git`. */
export class GitServer {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.server = server;
    server.on('connection', (socket) => this.sockets.add(socket));
  }

  static async start(folder: string): Promise<GitServer> {
    const server = createServer((request, response) => {
      answer(folder, request, response).catch(() => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return new GitServer(server);
  }

  addressOf(name: string): string {
    const {port} = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/acme/${name}.git`;
  }

  /** All bytes on the wire so far, heads of requests and answers included. */
  countBytes(): {readonly received: number; readonly sent: number} {
    const sockets = [...this.sockets];
    return {
      received: sockets.reduce((sum, {bytesRead}) => sum + bytesRead, 0),
      sent: sockets.reduce((sum, {bytesWritten}) => sum + bytesWritten, 0),
    };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://loopback');
  const path = parseGitPath(url.pathname);
  const basic = /^basic (?<login>\S+)$/i.exec(request.headers.authorization ?? '')?.groups?.['login'] ?? '';
  if (Buffer.from(basic, 'base64').toString('utf8') !== `x-access-token:${TOKEN}`) {
    response.writeHead(401, {'www-authenticate': 'Basic realm="GitHub"'}).end();
    return;
  }
  if (path === null) {
    response.writeHead(404).end();
    return;
  }
  const git = new BareRepository(join(folder, path.repo.replace('acme/', ''), '.git'));
  const token = {login: 'github-actions[bot]', type: 'bot'} as const;
  await serveGit(request, response, {repo: {git}, token, rest: path.rest, query: url.search.slice(1)});
}
