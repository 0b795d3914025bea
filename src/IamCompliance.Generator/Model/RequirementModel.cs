namespace IamCompliance.Generator.Model;

/// <summary>Names one requirement of one edition of a program.</summary>
internal sealed record RequirementModel(string Program, string Requirement);
