namespace IamCompliance.Evidence.Ocsf;

/// <summary>Pairs a number of an OCSF enumeration with its caption, so that the two attributes of a field never disagree.</summary>
/// <param name="Id">The number.</param>
/// <param name="Caption">The caption that the schema gives it; for 99 the source's own word.</param>
internal readonly record struct OcsfValue(int Id, string Caption);
