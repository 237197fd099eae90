/** What departments may use of react-router: the shell shares this under the name `react-router`. The whole of it is three times as large. */
export {
  generatePath, Link, Navigate, NavLink, Outlet, useBlocker, useLocation, useMatch, useNavigate, useNavigation, useParams, useSearchParams,
} from 'react-router';
