using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Writes the evidence report of one control on one account, made to be reviewed in a pull request.</summary>
/// <remarks>The text holds no volatile value: see <c>README.md</c> beside this file.</remarks>
public static class MarkdownWriter
{
    /// <summary>Writes the report, with <c>\n</c> line endings.</summary>
    public static string Write(ControlResult control, AccountResult account)
    {
        ArgumentNullException.ThrowIfNull(control);
        ArgumentNullException.ThrowIfNull(account);

        var result = CanonicalOrder.Of(control);
        var document = new MarkdownDocument(new VolatileText(account.State));
        HeadSection.Write(document, result, account);
        RequiredSection.Write(document, result.Control);
        PopulationSection.Write(document, result.Ledger);
        SubjectsSection.Write(document, result);
        PartsSection.Write(document, result.Parts);
        return document.ToString();
    }
}
