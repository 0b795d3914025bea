namespace IamCompliance.Policies.Documents;

/// <summary>Names the version of the policy language a document is written in.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html</remarks>
public enum PolicyLanguageVersion
{
    /// <summary>The version of a document that names none; it has no policy variables.</summary>
    V2008,

    /// <summary>The current version.</summary>
    V2012,
}
