using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Model;

/// <summary>Says by which methods of NIST SP 800-53A an outcome came about.</summary>
internal static class AssessmentMethods
{
    /// <summary>Gets the method of every control of an account: a state this tool captured is a test, one made from records is an
    /// examination of them.</summary>
    public static AssessmentMethod Of(AccountResult account) =>
        account.State.Source == "live" ? AssessmentMethod.Test : AssessmentMethod.Examine;

    /// <summary>Gets the methods behind a manual requirement: what its author says, and the documents it rests on. None while nobody has
    /// attested it.</summary>
    public static IReadOnlyList<AssessmentMethod> Of(ManualResult manual) =>
        manual.Attestation is null ? []
        : manual.Files.Count > 0 ? [AssessmentMethod.Interview, AssessmentMethod.Examine]
        : [AssessmentMethod.Interview];

    /// <summary>Gets the name as the publication writes it.</summary>
    public static string NameOf(AssessmentMethod method) => method.ToString().ToUpperInvariant();
}
