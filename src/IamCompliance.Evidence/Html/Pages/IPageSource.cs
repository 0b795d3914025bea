namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Plans pages of one kind.</summary>
internal interface IPageSource
{
    /// <summary>Plans the pages; nothing is written yet.</summary>
    IEnumerable<SitePage> Pages(ReportSite site);
}
