namespace IamCompliance.Policies.Evaluation;

/// <summary>Holds every policy that applies to the requests of a principal, in layers.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</remarks>
public sealed class PolicyStack
{
    /// <summary>Gathers the policies of a principal and of a resource.</summary>
    public PolicyStack(PolicyStackParts parts)
    {
        Identity = new PolicyGroup(PolicyLayer.Identity, parts.Identity.Concat(parts.Groups));
        Boundary = Optional(PolicyLayer.Boundary, parts.Boundary);
        Session = parts.Session is { Count: > 0 } ? new PolicyGroup(PolicyLayer.Session, parts.Session) : null;
        Resource = Optional(PolicyLayer.Resource, parts.Resource);
        VpcEndpoint = Optional(PolicyLayer.VpcEndpoint, parts.VpcEndpoint);
        ServiceControl = parts.IsPrincipalInManagementAccount
            ? []
            : [.. parts.ServiceControl.Select(l => new PolicyGroup(PolicyLayer.ServiceControl, l))];
        ResourceControl = parts.IsResourceInManagementAccount
            ? []
            : [.. parts.ResourceControl.Select(l => new PolicyGroup(PolicyLayer.ResourceControl, l))];
        Refused = FindRefused();
    }

    /// <summary>Gets the first policy that AWS would not have stored; null when there is none.</summary>
    public CompiledPolicy? Refused { get; private set; }

    /// <summary>Gets the layers that there are, the levels of an organization from the root down.</summary>
    public IReadOnlyList<PolicyLayerContent> Layers =>
        [.. Groups.Select(g => new PolicyLayerContent(g.Layer, [.. g.Policies.Select(p => p.Name)]))];

    internal PolicyGroup Identity { get; private set; }

    internal PolicyGroup? Boundary { get; private set; }

    internal PolicyGroup? Session { get; private set; }

    internal PolicyGroup? Resource { get; private set; }

    internal PolicyGroup? VpcEndpoint { get; private set; }

    internal PolicyGroup[] ServiceControl { get; private set; }

    internal PolicyGroup[] ResourceControl { get; private set; }

    /// <summary>Puts what a request adds beside what its principal has: its session, its resource, its way, and control policies in place
    /// of those it had.</summary>
    /// <param name="request">The policies of the request; identity policies and boundary do not count, they are the principal's.</param>
    /// <param name="replacesServiceControl">Whether the service control policies count, also when there are none.</param>
    /// <param name="replacesResourceControl">Whether the resource control policies count, also when there are none.</param>
    public PolicyStack With(PolicyStackParts request, bool replacesServiceControl, bool replacesResourceControl)
    {
        var added = new PolicyStack(request);
        var copy = (PolicyStack)MemberwiseClone();
        copy.Session = added.Session ?? Session;
        copy.Resource = added.Resource ?? Resource;
        copy.VpcEndpoint = added.VpcEndpoint ?? VpcEndpoint;
        copy.ServiceControl = replacesServiceControl || request.IsPrincipalInManagementAccount ? added.ServiceControl : ServiceControl;
        copy.ResourceControl = replacesResourceControl || request.IsResourceInManagementAccount ? added.ResourceControl : ResourceControl;
        copy.Refused = copy.FindRefused();
        return copy;
    }

    /// <summary>The same policies, with those of another resource.</summary>
    internal PolicyStack WithResource(PolicyGroup? resource)
    {
        var copy = (PolicyStack)MemberwiseClone();
        copy.Resource = resource;
        return copy;
    }

    /// <summary>The same policies, with other identity policies.</summary>
    internal PolicyStack WithIdentity(PolicyGroup identity)
    {
        var copy = (PolicyStack)MemberwiseClone();
        copy.Identity = identity;
        return copy;
    }

    /// <summary>The same policies, with another permissions boundary.</summary>
    internal PolicyStack WithBoundary(CompiledPolicy boundary)
    {
        var copy = (PolicyStack)MemberwiseClone();
        copy.Boundary = new PolicyGroup(PolicyLayer.Boundary, [boundary]);
        return copy;
    }

    /// <summary>The same policies without permissions boundary.</summary>
    internal PolicyStack WithoutBoundary()
    {
        var copy = (PolicyStack)MemberwiseClone();
        copy.Boundary = null;
        return copy;
    }

    /// <summary>Gets the groups of policies that there are.</summary>
    internal IEnumerable<PolicyGroup> Groups =>
        new[] { Identity, Boundary, Session, Resource, VpcEndpoint }.OfType<PolicyGroup>().Concat(ServiceControl).Concat(ResourceControl);

    private CompiledPolicy? FindRefused() => Groups.SelectMany(g => g.Policies).FirstOrDefault(p => !p.Document.CanBeStored);

    private static PolicyGroup? Optional(PolicyLayer layer, CompiledPolicy? policy) =>
        policy is null ? null : new PolicyGroup(layer, [policy]);
}
