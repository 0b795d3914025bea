using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Explains the assessment methods of NIST SP 800-53A.</summary>
internal static class MethodWords
{
    /// <summary>Says what a method means here.</summary>
    public static string Of(AssessmentMethod method) =>
        $"{AssessmentMethods.NameOf(method)}: "
        + method switch
        {
            AssessmentMethod.Test => "the account itself was asked, through the interface of AWS",
            AssessmentMethod.Examine => "records of the account were studied, such as an export; the account itself was not asked",
            _ => "a person answers for it",
        };
}
