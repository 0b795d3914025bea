using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Findings;

/// <summary>Keeps spreadsheets from running what an account holds.</summary>
/// <remarks>https://owasp.org/www-community/attacks/CSV_Injection</remarks>
internal static class FormulaSafe
{
    /// <summary>Puts an apostrophe before text that a spreadsheet would read as a formula, and makes hidden characters visible.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var visible = VisibleText.Of(AccessKeyIds.Mask(text));
        return text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + visible : visible;
    }
}
