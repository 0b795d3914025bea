using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Redaction;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Html.Accounts;

/// <summary>Says why a part is not complete, and which permission would help.</summary>
internal static class ErrorText
{
    /// <summary>Writes a sentence that follows the status.</summary>
    public static void Write(HtmlWriter html, PartError error)
    {
        html.Text(": ");
        html.Leaf("code", error.Operation);
        html.Text(" gave ");
        html.Leaf("code", error.Code);
        html.Text(". ");
        html.Leaf("bdi", ShortText.Of(error.Message));
        if (error.Permission is not { } permission)
            return;
        html.Text(" Missing permission: ");
        html.Leaf("code", permission);
    }
}
