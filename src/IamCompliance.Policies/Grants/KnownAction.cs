using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Grants;

/// <summary>An action that requests can be made of.</summary>
/// <param name="Name">The action in lower case.</param>
/// <param name="Service">The part before the colon.</param>
/// <param name="Display">The action as it is documented, or as somebody wrote it.</param>
/// <param name="IsAboutNoResource">Whether requests of it never name a resource: policies must allow it on <c>*</c>.</param>
/// <param name="Level">What it does to what it is about.</param>
internal sealed record KnownAction(string Name, string Service, string Display, bool IsAboutNoResource, AccessLevel Level);
