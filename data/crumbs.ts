/** What breadcrumbs begin with on every page: no section of a newspaper. */
export const HOME_CRUMBS = ['صفحه اصلی', 'صفحه نخست', 'خانه'] as const
