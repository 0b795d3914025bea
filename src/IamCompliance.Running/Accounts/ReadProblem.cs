using IamCompliance.Assessment.Outcomes;
using IamCompliance.Aws.Access;
using IamCompliance.Policies.Defects;
using IamCompliance.State.Files;
using IamCompliance.State.Importing;

namespace IamCompliance.Running.Accounts;

/// <summary>Says in a sentence why an account could not be read.</summary>
public static class ReadProblem
{
    /// <summary>Describes what went wrong; null when it concerns more than the account: a run that is cancelled, a machine without
    /// memory.</summary>
    public static string? Describe(Exception problem) =>
        problem switch
        {
            UnbalancedPopulationException => null,
            CaptureException capture => $"{capture.Message}; {capture.Help}",
            StateFormatException or ImportException or InvalidDataException or IOException or UnauthorizedAccessException =>
                problem.Message,
            _ when Defect.IsOne(problem) => Defect.Of(problem).Words,
            _ => null,
        };
}
