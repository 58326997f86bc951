// All REST routes in one table, keyed by method and whole template.
import {expandRoute, type Route} from './route.ts';
import {ACTIONS_ROUTES} from './routes-actions.ts';
import {COMMENT_ROUTES} from './routes-comments.ts';
import {GIT_ROUTES} from './routes-git.ts';
import {ISSUE_ROUTES} from './routes-issues.ts';
import {PULL_ROUTES} from './routes-pulls.ts';
import {REF_ROUTES} from './routes-refs.ts';
import {REPO_ROUTES} from './routes-repo.ts';

const TABLES = [REPO_ROUTES, GIT_ROUTES, REF_ROUTES, ACTIONS_ROUTES, ISSUE_ROUTES, COMMENT_ROUTES, PULL_ROUTES];

/** Handlers by `METHOD /whole/{template}`. */
export const ROUTES: ReadonlyMap<string, Route> = new Map(
  TABLES.flatMap((table) => Object.entries(table)).map(([key, route]) => [expandRoute(key).trimEnd(), route]),
);
