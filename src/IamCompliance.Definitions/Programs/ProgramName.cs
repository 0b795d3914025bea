namespace IamCompliance.Definitions.Programs;

/// <summary>Names programs and editions. A program that publishes no editions has one, <c>current</c>, and is called by its own
/// name.</summary>
internal static class ProgramName
{
    public const string CurrentEdition = "current";

    public static string Of(string program, string edition) => edition == CurrentEdition ? program : $"{program}-{edition}";
}
