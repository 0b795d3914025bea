namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>One generated file.</summary>
internal sealed record EmittedFile(string Name, string Text);
