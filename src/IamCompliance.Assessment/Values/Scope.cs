using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Values;

/// <summary>Says where paths start: in a resource's configuration, or in one element of a list of it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Item">The resource, whose gaps bound what is known.</param>
/// <param name="Root">The JSON that paths are relative to.</param>
/// <param name="Prefix">What stands before a path when it is shown, such as <c>accessKeys[1].</c>; null at the subject itself.</param>
internal readonly record struct Scope(AccountView Account, Item Item, JsonElement Root, string? Prefix = null)
{
    /// <summary>Gets the resource nobody read that the paths are about; null when it was read.</summary>
    public UnseenResource? Unseen { get; init; }

    public Scope Inside(JsonElement element, string? prefix) => this with { Root = element, Prefix = prefix };
}
