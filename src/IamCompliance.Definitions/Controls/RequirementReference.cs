namespace IamCompliance.Definitions.Controls;

/// <summary>Names one requirement of one edition of a program.</summary>
/// <param name="Program">The program id with its edition, such as <c>pci-dss-4.0</c>.</param>
/// <param name="Requirement">The requirement id as the publisher writes it.</param>
public sealed record RequirementReference(string Program, string Requirement);
