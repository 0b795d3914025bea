using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Writes one part of a control's section.</summary>
internal interface IControlPart
{
    /// <summary>Writes the part, or nothing when it has nothing to say.</summary>
    void Write(HtmlWriter html, ReportPage page, PageResult result);
}
