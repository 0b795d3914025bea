using IamCompliance.Aws.Access;
using IamCompliance.State;
using IamCompliance.State.Importing;

namespace IamCompliance.Xunit.Running;

/// <summary>Tells problems of a state's source, which are a person's to mend, from bugs.</summary>
internal static class StateProblem
{
    /// <summary>Decides whether the problem lies in the source.</summary>
    public static bool Is(Exception problem) =>
        problem is StateFormatException or ImportException or CaptureException or InvalidDataException or IOException or UnauthorizedAccessException;

    /// <summary>Writes what every test of the account says.</summary>
    public static string Describe(string account, string source, Exception problem)
    {
        var text = $"""
            Error: the state of account `{account}` could not be read, so nothing about it is decided.
              source    {source}
              problem   {problem.Message}
            """.ReplaceLineEndings("\n");
        return problem is CaptureException { Help: var help } ? $"{text}\n  way out   {help}" : text;
    }
}
