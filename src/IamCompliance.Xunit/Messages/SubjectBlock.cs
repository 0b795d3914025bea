using System.Globalization;
using System.Text;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Model;

namespace IamCompliance.Xunit.Messages;

/// <summary>Writes one failing subject: each comparison that decided, where the value was read, and the command that mends it.</summary>
internal static class SubjectBlock
{
    /// <summary>Writes the block.</summary>
    public static void Append(StringBuilder text, int number, SubjectResult subject, IReadOnlyList<Part> parts)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{number}. {subject.Subject}\n");
        foreach (var reason in subject.Reasons)
            Append(text, reason, parts);
        if (subject is { Outcome: Outcome.WaiverExpired, Waiver: { } waiver })
            text.Append(
                CultureInfo.InvariantCulture,
                $"   waiver expired {waiver.Expires.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}, owner {waiver.Owner}: {waiver.Reason}\n"
            );
        if (subject.WaiverNote is { } note)
            text.Append(CultureInfo.InvariantCulture, $"   not waived: {note}\n");
        if (subject.RemediationCli is { } cli)
            text.Append(CultureInfo.InvariantCulture, $"   fix: {cli}\n");
    }

    private static void Append(StringBuilder text, Reason reason, IReadOnlyList<Part> parts)
    {
        var path = reason.Path.Length == 0 ? "value" : reason.Path;
        text.Append(CultureInfo.InvariantCulture, $"   {path}: required {reason.Required}, observed {reason.Observed}\n");
        text.Append(CultureInfo.InvariantCulture, $"     read from {PartOrigin.Of(reason.Part, parts)}\n");
    }
}
