namespace IamCompliance.Policies.Evaluation;

/// <summary>What every layer says of a request; a layer that does not apply allows and denies nothing.</summary>
internal struct LayerVerdicts
{
    public GroupVerdict Identity;
    public GroupVerdict Resource;
    public Truth Boundary;
    public Truth Session;
    public Truth VpcEndpoint;
    public Truth ServiceControl;
    public Truth Deny;
    public bool HasResourcePolicy;
    public Truth BoundaryDeny;
    public Truth SessionDeny;
    public Truth VpcEndpointDeny;
    public Truth ServiceControlDeny;
    public Truth ResourceControlDeny;
}
