using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Writes one section of the page.</summary>
internal interface IPageSection
{
    /// <summary>Writes the section, or nothing when it has nothing to say.</summary>
    void Write(HtmlWriter html, ReportPage page);
}
