using IamCompliance.Definitions.Profiles;
using IamCompliance.State;
using IamCompliance.State.Importing;

namespace IamCompliance.Xunit.Running;

/// <summary>Tells problems of a state's source, which are a person's to mend, from bugs.</summary>
internal static class StateProblem
{
    /// <summary>Decides whether the problem lies in the source.</summary>
    public static bool Is(Exception problem) =>
        problem is StateFormatException or ImportException or InvalidDataException or IOException or UnauthorizedAccessException;

    /// <summary>Writes what every test of the account says.</summary>
    public static string Describe(ProfileAccount account, Exception problem) =>
        $"""
        Error: the state of account `{account.Name}` could not be read, so nothing about it is decided.
          source    {account.Source}
          problem   {problem.Message}
        """.ReplaceLineEndings("\n");
}
