namespace IamCompliance.Definitions.Attestations;

/// <summary>Decides whether two names are written for one person: case and the width of gaps do not count.</summary>
internal static class SamePerson
{
    public static bool Are(string one, string other) => string.Equals(Fold(one), Fold(other), StringComparison.OrdinalIgnoreCase);

    private static string Fold(string name) => string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
