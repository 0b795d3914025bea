namespace IamCompliance.Policies.Reference;

/// <summary>Tells the access level of actions, and what levels are called.</summary>
public static class AccessLevels
{
    private const string PermissionsManagement = "Permissions management";

    // The first words by which AWS names what only looks, of the actions that the reference does not have.
    private static readonly string[] LookingWords = ["BatchDescribe", "BatchGet", "Describe", "Get", "List", "Lookup", "Search", "View"];

    /// <summary>Gets the names of the levels as AWS writes them, in the order of the levels.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [nameof(AccessLevel.List), nameof(AccessLevel.Read), nameof(AccessLevel.Write), PermissionsManagement, nameof(AccessLevel.Tagging)];

    /// <summary>Gets the level that has a name.</summary>
    /// <exception cref="ArgumentException">No level has it.</exception>
    public static AccessLevel Get(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name)
                return (AccessLevel)i;
        }

        throw new ArgumentException($"No access level is called {name}.", nameof(name));
    }

    /// <summary>Gets the name of a level.</summary>
    public static string NameOf(AccessLevel level) => Names[(int)level];

    /// <summary>Tells the level of an action of the reference.</summary>
    /// <param name="action">The action, such as <c>iam:PassRole</c>.</param>
    /// <param name="classified">The classes that the reference puts it in; what tags or manages permissions it calls a writing one as
    /// well.</param>
    internal static AccessLevel Of(string action, string classified) =>
        AccessLevelCorrections.Find(action)
        ?? (
            classified.Contains(PermissionsManagement, StringComparison.Ordinal) ? AccessLevel.PermissionsManagement
            : classified.Contains(nameof(AccessLevel.Tagging), StringComparison.Ordinal) ? AccessLevel.Tagging
            : Get(classified)
        );

    /// <summary>Tells the level of an action that the reference does not have: it writes unless its first word only looks.</summary>
    internal static AccessLevel OfUnknown(string action)
    {
        var name = action.AsSpan()[(action.IndexOf(':', StringComparison.Ordinal) + 1)..];
        foreach (var word in LookingWords)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return AccessLevel.Read;
        }

        return AccessLevel.Write;
    }
}
