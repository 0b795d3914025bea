using System.Text;

namespace VerifyTests;

/// <summary>Writes what a person needs to judge a mismatch: the files, and the lines that differ.</summary>
internal static class VerifyExceptionMessage
{
    public static string Build(string directory, FilePair pair, string received, string? verified)
    {
        var message = new StringBuilder()
            .Append("Directory: ")
            .Append(directory)
            .Append('\n')
            .Append(verified is null ? "New:" : "NotEqual:")
            .Append('\n')
            .Append("  - Received: ")
            .Append(pair.ReceivedName)
            .Append('\n')
            .Append("    Verified: ")
            .Append(pair.VerifiedName)
            .Append('\n')
            .Append("\nFileContent:\n\n");
        LineDifference.Append(message, verified ?? "", received);
        return message.ToString();
    }
}
