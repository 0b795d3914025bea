using System.IO.Enumeration;

namespace IamCompliance.AwsEmulator.Signing;

/// <summary>Compares actions as IAM does: without case, with <c>*</c> and <c>?</c>.</summary>
internal static class ActionPattern
{
    public static bool Matches(string pattern, string action) => FileSystemName.MatchesSimpleExpression(pattern, action, ignoreCase: true);
}
