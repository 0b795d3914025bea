namespace IamCompliance.Generator.Model;

/// <summary>Describes the test method of one requirement that a person must attest.</summary>
internal sealed record ManualRequirementModel(RequirementModel Requirement, string Title, string MethodName, string File);
