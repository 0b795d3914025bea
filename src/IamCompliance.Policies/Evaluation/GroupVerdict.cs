using IamCompliance.Policies.Principals;

namespace IamCompliance.Policies.Evaluation;

/// <summary>What a group of policies says of a request.</summary>
internal struct GroupVerdict
{
    public Truth Deny;
    public Truth Direct;
    public Truth Limited;
    public Truth Delegated;

    public readonly Truth Allow => Direct.Or(Limited).Or(Delegated);

    public void AddAllow(Truth match, Grant grant)
    {
        switch (grant)
        {
            case Grant.Direct:
                Direct = Direct.Or(match);
                break;
            case Grant.Limited:
                Limited = Limited.Or(match);
                break;
            default:
                Delegated = Delegated.Or(match);
                break;
        }
    }
}
