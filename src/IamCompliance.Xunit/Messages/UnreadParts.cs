using System.Globalization;
using System.Text;
using IamCompliance.State.Model;

namespace IamCompliance.Xunit.Messages;

/// <summary>Names the parts that prove nothing, with the operation and the permission that is missing.</summary>
internal static class UnreadParts
{
    /// <summary>Writes a line for each part that is not completely read; nothing when all are.</summary>
    public static void Append(StringBuilder text, IReadOnlyList<Part> parts)
    {
        var unread = parts.Where(p => !p.IsProven).ToList();
        if (unread.Count == 0)
            return;
        text.Append("\nNot completely read:\n");
        foreach (var part in unread)
            text.Append(CultureInfo.InvariantCulture, $"  {part.Id}: {Words(part.Status)}{Cause(part.Error)}\n");
    }

    private static string Words(ReadStatus status) =>
        status switch
        {
            ReadStatus.NotCollected => "not collected",
            ReadStatus.Partial => "read in part",
            ReadStatus.Denied => "denied",
            _ => "failed",
        };

    private static string Cause(PartError? error)
    {
        if (error is null)
            return "";
        var permission = error.Permission is { } missing ? $" Missing permission: {missing}." : "";
        return $": {error.Operation} answered {error.Code}: {error.Message}{permission}";
    }
}
