using System.Globalization;
using System.Text;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Assessment.Tests.Building;

/// <summary>Writes all of a result, so that equal text means equal results.</summary>
internal static class ResultText
{
    public static string Of(ControlResult result)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{result.Control.Name} {result.Outcome}: {result.Summary}");
        text.AppendLine(result.Ledger.ToString());
        foreach (var subject in result.Subjects)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{subject.Subject} {subject.Observation} {subject.Outcome} {subject.RemediationCli} {subject.Waiver?.Resource}"
            );
            foreach (var reason in subject.Reasons)
                text.AppendLine(reason.ToString());
        }

        foreach (var part in result.Parts)
            text.AppendLine(CultureInfo.InvariantCulture, $"{part.Id} {part.Status}");
        return text.ToString();
    }
}
