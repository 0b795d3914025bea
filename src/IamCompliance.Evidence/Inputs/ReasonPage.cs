namespace IamCompliance.Evidence.Inputs;

/// <summary>Says where the reasons of one subject lie.</summary>
/// <param name="Start">The offset, in bytes.</param>
/// <param name="Length">The length, in bytes.</param>
/// <param name="Count">The number of reasons.</param>
internal readonly record struct ReasonPage(long Start, int Length, int Count);
